namespace Briefing.Diagnostics;

/// <summary>The three shapes of a value in a YAML file.</summary>
internal enum Shape
{
    Text,
    List,
    Keys,
}
