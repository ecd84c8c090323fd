namespace Briefing.Compose.Sections;

/// <summary>Where a document has its notes.</summary>
internal enum NotesPlace
{
    None,
    AtTheEnd,
    AtTheStatement,
}
