namespace Briefing.Html.Fonts;

/// <summary>Which faces a page needs besides those that every page has: where an author's emphasis stands decides it.</summary>
internal sealed class EmphasisUse
{
    private const string HeadsFamily = "var(--heads)";
    private const string TextFamily = "var(--text)";

    // Classes that the style sheet slants.
    private static readonly ImmutableArray<string> s_slanted = ["lead", "silence"];

    private readonly HashSet<string> _heads;
    private readonly HashSet<string> _text;

    // From the outermost element to the one that is open.
    private readonly Stack<Context> _open = new([new(IsHeads: false, IsBold: false, IsItalic: false)]);

    /// <param name="content">Markup in which every element is closed.</param>
    /// <param name="style">The style sheet says which elements and classes are in which family.</param>
    public EmphasisUse(string content, string style)
    {
        (_heads, _text) = (SelectorsWith(style, HeadsFamily), SelectorsWith(style, TextFamily));
        var markup = content.AsSpan();
        while (markup.IndexOf('<') is >= 0 and var at)
        {
            Take(markup[..at]);
            markup = markup[(at + 1)..];
            var tag = markup[..markup.IndexOf('>')];
            if (tag[0] == '/')
                _open.Pop();
            else if (NameOf(tag) is not ("input" or "col" or "img" or "br"))
                Open(tag);
        }
    }

    private sealed record Context(bool IsHeads, bool IsBold, bool IsItalic);

    /// <summary>What is slanted in the family of the text, and of the headings: markup without its tags.</summary>
    public StringBuilder ItalicText { get; } = new();

    /// <inheritdoc cref="ItalicText"/>
    public StringBuilder ItalicHeads { get; } = new();

    public bool HasBoldText { get; private set; }

    public bool HasBoldItalicText { get; private set; }

    public bool HasBoldItalicHeads { get; private set; }

    private void Take(ReadOnlySpan<char> text)
    {
        if (_open.Peek() is { IsItalic: true, IsHeads: var isHeads })
            (isHeads ? ItalicHeads : ItalicText).Append(text);
    }

    private void Open(ReadOnlySpan<char> tag)
    {
        var name = NameOf(tag);
        var context = _open.Peek();
        if (name is "strong" or "b" or "th" or "h1" or "h2" or "h3" or "h4")
            context = context with { IsBold = true };
        else if (name is "em")
            context = context with { IsItalic = true };

        var classes = ClassesOf(tag);
        context = context with { IsItalic = context.IsItalic || IsSlanted(classes), IsHeads = IsHeads(name, classes) ?? context.IsHeads };
        HasBoldText |= context is { IsHeads: false, IsBold: true, IsItalic: false };
        HasBoldItalicText |= context is { IsHeads: false, IsBold: true, IsItalic: true };
        HasBoldItalicHeads |= context is { IsHeads: true, IsBold: true, IsItalic: true };
        _open.Push(context);
    }

    private static bool IsSlanted(ReadOnlySpan<char> classes)
    {
        foreach (var part in classes.Split(' '))
        {
            foreach (var slanted in s_slanted)
            {
                if (classes[part].SequenceEqual(slanted))
                    return true;
            }
        }

        return false;
    }

    /// <summary><c>null</c> if the element has the family of the one around it.</summary>
    private bool? IsHeads(ReadOnlySpan<char> name, ReadOnlySpan<char> classes)
    {
        var (heads, text) = (_heads.GetAlternateLookup<ReadOnlySpan<char>>(), _text.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var part in classes.Split(' '))
        {
            if (text.Contains(classes[part]))
                return false;
            if (heads.Contains(classes[part]))
                return true;
        }

        return heads.Contains(name) ? true : null;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag) =>
        tag.IndexOf(' ') is >= 0 and var end ? tag[..end] : tag;

    private static ReadOnlySpan<char> ClassesOf(ReadOnlySpan<char> tag)
    {
        const string Attribute = " class=\"";
        if (tag.IndexOf(Attribute) is not (>= 0 and var at))
            return [];

        var value = tag[(at + Attribute.Length)..];
        return value[..value.IndexOf('"')];
    }

    /// <summary>The names of elements and classes whose rule has a family.</summary>
    private static HashSet<string> SelectorsWith(string style, string family)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in style.Split('}'))
        {
            var start = rule.LastIndexOf('{');
            if (start >= 0 && rule.IndexOf(family, start, StringComparison.Ordinal) >= 0)
                names.UnionWith(rule[..start].Split(',', StringSplitOptions.TrimEntries).Select(selector => selector.TrimStart('.')));
        }

        return names;
    }
}
