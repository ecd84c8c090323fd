namespace Briefing.Model;

/// <summary>On which side of the watershed a source was written.</summary>
internal enum Stamp
{
    Before,
    After,
}
