namespace Briefing.Load.Scalars;

/// <summary>Web URLs, with scheme and host.</summary>
internal static class WebAddresses
{
    public static Diagnostic? Check(Located<string> word) =>
        IsWebAddress(word.Value) ? null : Problems.NotAWebAddress(word.At, word.Value);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", Host.Length: > 0 };
}
