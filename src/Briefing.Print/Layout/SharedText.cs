namespace Briefing.Print.Layout;

/// <summary>The characters that several glyphs in a row represent together.</summary>
internal sealed class SharedText(string text)
{
    public string Text { get; } = text;
}
