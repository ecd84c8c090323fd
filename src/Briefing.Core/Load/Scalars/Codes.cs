using Briefing.Explain;

namespace Briefing.Load.Scalars;

/// <summary>The codes of diagnostics.</summary>
internal static class Codes
{
    /// <returns><c>null</c> if the warnings of the code can be accepted.</returns>
    public static Diagnostic? CheckAcceptable(Located<string> code)
    {
        var codes = AcceptableCodes.Pages;
        if (codes.ContainsKey(code.Value))
            return null;

        if (Manual.Of(code.Value) is { } page)
            return Problems.NotAcceptable(code.At, page.Code, page.Severity);

        // As people type it: "brf0321", "321".
        var meant = Manual.InFull(code.Value);
        return codes.ContainsKey(meant)
            ? Problems.NoSuchCode(code.At, code.Value, meant).MendedBy(Fix.Replace(code.At, meant, isCertain: true))
            : NearMiss.Of(code.Value, codes.Keys) is { } near
            ? Problems.NoSuchCode(code.At, code.Value, near).MendedBy(Fix.Replace(code.At, near, isCertain: false))
            : Problems.NoSuchCode(code.At, code.Value, suggestion: null);
    }
}
