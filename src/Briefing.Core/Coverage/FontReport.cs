using Briefing.Phrases;
using Briefing.Print.Fonts;
using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Unicode.Scripts;
using Briefing.Styles;
using HarfBuzzSharp;

namespace Briefing.Coverage;

/// <summary>Which scripts the texts of a debate are in, which faces show them, and what is missing.</summary>
internal sealed class FontReport
{
    private const string Simplified = "SC";

    private readonly Design _design;
    private readonly SortedDictionary<string, Use> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private FontReport(Design design) => _design = design;

    private sealed class Use(string name)
    {
        public string Name => name;

        public int Count { get; set; }

        public int CountOfWords { get; set; }

        public List<string> Faces { get; } = [];

        public List<string> Missing { get; } = [];

        public List<string> Unjoined { get; } = [];
    }

    /// <param name="words">What the tool says in the documents.</param>
    /// <returns>By the codes of the scripts.</returns>
    public static ImmutableArray<ScriptUse> Of(IEnumerable<Prose> texts, PhraseBook words, Design design, string language)
    {
        var report = new FontReport(design);
        foreach (var text in texts)
            report.Add(text.Plain, isOfTool: false);

        // Its own fonts have those in English.
        var said = words.Language == LanguageFiles.English ? [] : words.All.SelectMany(PhraseTemplate.Split);
        foreach (var (_, text) in said.Where(part => !part.IsName))
            report.Add(text, isOfTool: true);

        var chinese = report.Chinese(language);
        return [.. report._uses.Select(use => Of(use.Key, use.Value, chinese))];
    }

    private static ScriptUse Of(string code, Use use, string chinese) => new(
        code, use.Name, use.Count, use.CountOfWords, [.. use.Faces], [.. use.Missing], [.. use.Unjoined],
        use.Missing.Count > 0 || use.Unjoined.Count > 0 ? FontOffer.For(code, chinese) : null);

    private void Add(string text, bool isOfTool)
    {
        var seen = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = Script.Common;
        for (var at = 0; at < text.Length;)
        {
            var cluster = text.AsSpan(at, GraphemeClusters.LengthAt(text, at));
            at += cluster.Length;
            var script = ScriptFinder.Of(cluster);
            before = ScriptFinder.IsShared(script) ? before : script;
            if (seen.Add(cluster) && IsShown(cluster))
                Add(cluster, script, before, isOfTool);
        }
    }

    /// <param name="before">Of the letters that it follows: a font for them has their punctuation, too.</param>
    private void Add(ReadOnlySpan<char> cluster, Script script, Script before, bool isOfTool)
    {
        FontFace?[] faces = [_design.FaceFor(cluster), ClusterFaces.For(cluster, script, _design.Headings.Regular)];
        var isMissing = faces.Contains(null);
        var use = UseOf(isMissing && FontOffer.For(ScriptNames.CodeOf(before), Simplified) is not null ? before : script);
        use.Count++;
        use.CountOfWords += isOfTool ? 1 : 0;
        if (isMissing)
        {
            use.Missing.Add(cluster.ToString());
            return;
        }

        foreach (var face in faces)
        {
            var names = face!.Sets(script) ? use.Faces : use.Unjoined;
            if (!names.Contains(face.FullName))
                names.Add(face.FullName);
        }
    }

    private Use UseOf(Script script)
    {
        var code = ScriptNames.CodeOf(script);
        if (!_uses.TryGetValue(code, out var use))
            _uses.Add(code, use = new(ScriptNames.Of(script)));

        return use;
    }

    private static bool IsShown(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (Characters.IsVisible(rune) && !Rune.IsWhiteSpace(rune))
                return true;
        }

        return false;
    }

    /// <summary>Three languages and two ways of writing Chinese have forms of their own of the same characters.</summary>
    private string Chinese(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        return parts[0] switch
        {
            "ja" => "JP",
            "ko" => "KR",
            "zh" when parts.Contains("hant") || parts.Contains("tw") || parts.Contains("hk") || parts.Contains("mo") => "TC",
            "zh" => Simplified,
            _ when _uses.ContainsKey("Hira") || _uses.ContainsKey("Kana") => "JP",
            _ when _uses.ContainsKey("Hang") => "KR",
            _ => Simplified,
        };
    }
}
