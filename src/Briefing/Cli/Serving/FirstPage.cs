using System.Security.Cryptography;
using System.Text.Encodings.Web;

namespace Briefing.Cli.Serving;

/// <summary>The page while a debate has not been built once: what is wrong with it, until it is mended.</summary>
internal static class FirstPage
{
    // There may have been a build between this page and its first message.
    private const string Script = "let said;new EventSource('events').onmessage=({data})=>"
        + "{if(JSON.parse(data).build>0||said!==undefined&&said!==data)location.reload();said=data};";

    public static byte[] Of(ImmutableArray<Diagnostic> problems)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; connect-src 'self'; script-src 'sha256-").Append(hash).Append("'\">");
        page.Append("<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\"><title>Not built yet</title>");
        page.Append($"<h1>Not built yet</h1><p>{(problems.IsEmpty ? "The page comes in a moment." : "The page comes as soon as this is corrected.")}</p><ul>");
        foreach (var problem in problems.Where(problem => problem.Severity == Severity.Error))
        {
            page.Append("<li><code>").Append(HtmlEncoder.Default.Encode(problem.At.Place)).Append("</code> ").Append(HtmlEncoder.Default.Encode(problem.Message))
                .Append("<br><small>").Append(HtmlEncoder.Default.Encode(problem.Hint ?? "")).Append("</small>");
        }

        page.Append("</ul><script>").Append(Script).Append("</script></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
