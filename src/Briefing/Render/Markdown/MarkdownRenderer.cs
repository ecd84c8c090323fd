using Briefing.Compose;

namespace Briefing.Render.Markdown;

internal static class MarkdownRenderer
{
    public static string Render(Document document) => document.Title;
}
