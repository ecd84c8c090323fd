using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Runs;
using Briefing.Load;
using Briefing.Load.Themes;
using Briefing.Model.Vocabulary;
using Briefing.Text;

namespace Briefing.Fuzz.Text;

/// <summary>A base debate whose texts can be replaced, and how often its record shows each of them to each reader.</summary>
internal sealed class TextBase
{
    private static readonly Dictionary<string, TextBase> s_known = [];

    private readonly Lazy<ImmutableDictionary<(string Reader, int Index), int>> _times;

    private TextBase(string debate)
    {
        Places = Accepted(debate, Marked(debate, TextDebate.PlacesOf(debate)));
        _times = new(() => Times(Bare(debate, Places)));
    }

    public ImmutableArray<TextPlace> Places { get; }

    public static TextBase Of(string debate)
    {
        if (!s_known.TryGetValue(debate, out var known))
            s_known.Add(debate, known = new(debate));

        return known;
    }

    /// <summary>The briefing of the files; the theme is in the folder.</summary>
    public static DesignedMap? Build(string folder, FuzzInput input, DiagnosticBag diagnostics) =>
        Pipeline.Map(BaseDebates.Files(folder, input.Files), new ThemeRequest(), diagnostics);

    public int TimesIn(string reader, TextPlace place) => _times.Value[(reader, place.Index)];

    /// <summary>With no more than the word that each is recognized by.</summary>
    private static TextInput Bare(string debate, ImmutableArray<TextPlace> places) =>
        new(0, debate, [.. places.Select(place => new PlacedText(place, [], []))]);

    /// <summary>Tells which of the texts are read as Markdown, by giving them some.</summary>
    private static ImmutableArray<TextPlace> Marked(string debate, ImmutableArray<TextPlace> places)
    {
        ImmutableArray<Piece> sign = [new("*", "*")];
        var input = new TextInput(0, debate, [.. places.Select(place => new PlacedText(place, sign, sign))]);
        var prose = DebateLoader.Load(BaseDebates.Files(input.Files), new DiagnosticBag()).Prose;
        return [.. places.Select(place => place with { IsMarkdown = prose[place.Index].Nodes is [ProseNode.Emphasis] })];
    }

    /// <summary>Those that may hold a text of any kind: not those of a few characters, and the like.</summary>
    private static ImmutableArray<TextPlace> Accepted(string debate, ImmutableArray<TextPlace> places) => IsRead(Bare(debate, places))
        ? places
        : [.. places.Where(place => IsRead(Bare(debate, [place])))];

    private static bool IsRead(TextInput input) => Pipeline.Map(BaseDebates.Files(input.Files), new DiagnosticBag()) is not null;

    private static ImmutableDictionary<(string Reader, int Index), int> Times(TextInput bare)
    {
        using var folder = new FuzzFolder();
        folder.Fill(bare.Files);
        var built = Build(folder.Path, bare, new DiagnosticBag())!;
        return Readers.Of(Composer.Compose(built.Map, Length.Record), built.Design)
            .SelectMany(reader => bare.Texts.Select(text => ((reader.Name, text.Place.Index), reader.Text.Split(text.Token).Length - 1)))
            .ToImmutableDictionary(entry => entry.Item1, entry => entry.Item2);
    }
}
