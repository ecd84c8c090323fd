using System.Text.Json;
using Briefing.Explain;

namespace Briefing.Diagnostics.Machine;

/// <summary>A code as SARIF describes it (3.49), in the words of its page in the manual.</summary>
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
            json.WriteString("text", PlainText.Of(page));
            json.WriteString("markdown", page.Body);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>What stands in front of the example, as one paragraph.</summary>
    private static string Introduction(Page page)
    {
        var text = page.Body.Split(FirstSection)[0];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
