namespace Briefing.Model.Vocabulary;

/// <summary>On which side of the watershed a source was written.</summary>
internal enum Stamp
{
    Before,
    After,
}
