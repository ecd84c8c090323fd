namespace Briefing.Diagnostics;

/// <summary>The three shapes of a value in a YAML file.</summary>
internal enum NodeShape
{
    Text,
    List,
    Keys,
}
