namespace Briefing.Diagnostics;

/// <summary>The three shapes that a value in a YAML file can have.</summary>
internal enum Shape
{
    Text,
    List,
    Keys,
}
