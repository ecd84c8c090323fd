namespace Briefing.Load.Yaml;

/// <summary>The scalar styles (YAML 1.2, 7.3 and 8.1).</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,

    /// <summary>Also for strings in JSON.</summary>
    DoubleQuoted,

    /// <summary>A block scalar with <c>|</c>.</summary>
    Literal,

    /// <summary>A block scalar with <c>&gt;</c>.</summary>
    Folded,
}
