namespace Briefing.Load.Yaml;

/// <summary>The ways to write a text (YAML 1.2, 7.3 and 8.1).</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,

    /// <summary>That of JSON, too.</summary>
    DoubleQuoted,

    /// <summary>Behind <c>|</c>.</summary>
    Literal,

    /// <summary>Behind <c>&gt;</c>.</summary>
    Folded,
}
