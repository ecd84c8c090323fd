namespace Briefing.Check.Inventory;

/// <summary>Whether a statement needs a citation.</summary>
internal enum CitationNeed
{
    Required,
    Expected,
    Optional,
}
