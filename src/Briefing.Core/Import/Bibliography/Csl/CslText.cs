using System.Text.RegularExpressions;
using Briefing.Export.Words;
using Briefing.Import.Bibliography.Latex;
using Briefing.Text.Words;

namespace Briefing.Import.Bibliography.Csl;

/// <summary>Texts of CSL on one line, without the markup that it allows in them.</summary>
internal static partial class CslText
{
    /// <param name="isMarkdown">Pandoc's metadata is Markdown, in which HTML may stand.</param>
    public static string Plain(string text, bool isMarkdown)
    {
        var plain = WithoutTags(Script().Replace(text, Shifted));
        return Rewording.Unwrapped(isMarkdown ? PlainText.OfMarkdown(plain) : plain);
    }

    private static string Shifted(Match script)
    {
        var (text, isSub) = (script.Groups["text"].Value, script.Groups["name"].Value == "sub");
        return (isSub ? Scripts.Subscript(text) : Scripts.Superscript(text)) ?? script.Value;
    }

    private static string WithoutTags(string text)
    {
        var tags = Tag().Matches(text);
        var pairs = new SortedSet<int>();
        var open = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            // A tag without its counterpart is text.
            var (name, isEnd) = (tags[i].Groups["name"].Value, tags[i].Groups["end"].Success);
            var begun = open.TryGetValue(name, out var known) ? known : open[name] = new();
            if (!isEnd)
                begun.Enqueue(i);
            else if (begun.TryDequeue(out var start))
                pairs.UnionWith([start, i]);
        }

        var (plain, end) = (new StringBuilder(), 0);
        foreach (var tag in pairs.Select(i => tags[i]))
        {
            plain.Append(text, end, tag.Index - end);
            end = tag.Index + tag.Length;
        }

        return plain.Append(text, end, text.Length - end).ToString();
    }

    [GeneratedRegex("<(?:(?<end>/)(?<name>i|b|sub|sup|span|sc|scp|em|strong|u)|(?<name>i|b|sub|sup|span|sc|scp|em|strong|u)(?: [^<>]*)?)>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(?<name>sub|sup)>(?<text>[^<>]{1,20})</\\k<name>>")]
    private static partial Regex Script();
}
