using System.Text;

namespace Briefing.Html;

/// <summary>Writes elements. Whatever is given as text or as the value of an attribute is escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element on a line of its own.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('\n');
        OpenInline(name, attributes);
    }

    /// <summary>Begins an element where the text before it ends.</summary>
    /// <param name="attributes">One without a value is left out; one with an empty value stands as its bare name.</param>
    public void OpenInline(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _open.Push(name);
    }

    public void Close() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>An element that has neither content nor an end tag, on a line of its own.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('\n');
        Tag(name, attributes);
    }

    /// <summary>A whole element on a line of its own.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close();
    }

    public void Text(string text) => HtmlText.Append(_html, text);

    /// <summary>What is HTML already, or the content of a style or a script: ours, never an author's.</summary>
    public void Raw(string html) => _html.Append(html);

    public override string ToString() =>
        _open.Count == 0 ? _html.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is not closed.");

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;

            _html.Append(' ').Append(attribute);
            if (value.Length == 0)
                continue;

            _html.Append("=\"");
            HtmlText.Append(_html, value);
            _html.Append('"');
        }

        _html.Append('>');
    }
}
