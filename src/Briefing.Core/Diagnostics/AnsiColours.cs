namespace Briefing.Diagnostics;

/// <summary>Colours for a terminal (ECMA-48, 8.3.117), or none.</summary>
internal sealed class AnsiColours(bool inColour)
{
    public Func<string, string> OfSeverity(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Note,
    };

    public string Note(string text) => Coloured(text, "36");

    private string Error(string text) => Coloured(text, "31");

    private string Warning(string text) => Coloured(text, "33");

    private string Coloured(string text, string code) => inColour ? $"\e[{code}m{text}\e[0m" : text;
}
