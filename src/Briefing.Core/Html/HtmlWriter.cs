namespace Briefing.Html;

/// <summary>Writes elements. Text and attribute values are escaped.</summary>
internal sealed class HtmlWriter
{
    // From here on a text is kept as it is: a large debate's has fifty megabytes.
    private const int Large = 1 << 16;

    private readonly List<string> _before = [];
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element on a new line.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('\n');
        OpenInline(name, attributes);
    }

    /// <summary>Opens an element on the current line.</summary>
    /// <param name="attributes"><c>null</c> values are omitted; empty values are written as the bare name.</param>
    public void OpenInline(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _open.Push(name);
    }

    public void Close() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>Writes a void element on a new line.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('\n');
        Tag(name, attributes);
    }

    /// <summary>Writes an element of a drawing without content on the current line.</summary>
    public void Closed(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _html.Insert(_html.Length - 1, '/');
    }

    /// <summary>Writes a complete element on a new line.</summary>
    public void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close();
    }

    public void Text(string text) => HtmlText.Append(_html, text);

    /// <summary>For HTML, or the content of a style or script: never for text by an author.</summary>
    public void Raw(string html)
    {
        if (html.Length < Large)
        {
            _html.Append(html);
            return;
        }

        _before.Add(_html.ToString());
        _before.Add(html);
        _html.Clear();
    }

    public override string ToString() => string.Concat(Parts());

    public byte[] ToUtf8()
    {
        var parts = Parts();
        var utf8 = new byte[parts.Sum(Encoding.UTF8.GetByteCount)];
        var length = 0;
        foreach (var part in parts)
            length += Encoding.UTF8.GetBytes(part, utf8.AsSpan(length));

        return utf8;
    }

    private List<string> Parts() =>
        _open.Count == 0 ? [.. _before, _html.ToString()] : throw new InvalidOperationException($"<{_open.Peek()}> is not closed.");

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
