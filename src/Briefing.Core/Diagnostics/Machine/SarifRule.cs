using System.Text.Json;
using Briefing.Explain;

namespace Briefing.Diagnostics.Machine;

/// <summary>A diagnostic code as a SARIF rule (3.49), with the text of its explain page.</summary>
internal static class SarifRule
{
    private const string FirstSection = "\n## ";

    public static void Write(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        if (Manual.Of(code) is { } page)
        {
            SarifLog.WriteText(json, "shortDescription", $"{page.Title}.");
            SarifLog.WriteText(json, "fullDescription", Introduction(page));
            json.WriteStartObject("help");
            json.WriteString("text", PageText.Of(page));
            json.WriteString("markdown", page.Body);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The text before the example, as one paragraph.</summary>
    private static string Introduction(ManualPage page)
    {
        var text = page.Body.Split(FirstSection)[0];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
