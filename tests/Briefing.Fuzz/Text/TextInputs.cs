using System.Collections.Immutable;

namespace Briefing.Fuzz.Text;

/// <summary>Makes up texts for a debate.</summary>
internal static class TextInputs
{
    public static TextInput Make(int number, Random random) => Make(number, random, HostileText.Pieces);

    /// <summary>With signs as they are, whatever they come to mean.</summary>
    public static TextInput Raw(int number, Random random) =>
        Make(number, random, (_, chance) => HostileText.Pieces(isMarkdown: false, chance));

    private static TextInput Make(int number, Random random, Func<bool, Random, ImmutableArray<Piece>> pieces)
    {
        var debate = BaseDebates.Small[random.Next(BaseDebates.Small.Length)];
        var places = TextBase.Of(debate).Places;
        var chosen = Enumerable.Range(0, random.Next(1, 6)).Select(_ => places[random.Next(places.Length)]).Distinct();
        return new(number, debate, [.. chosen.Select(place => new PlacedText(
            place,
            random.Next(3) == 0 ? [] : pieces(place.IsMarkdown, random),
            random.Next(4) == 0 ? [] : pieces(place.IsMarkdown, random)))]);
    }
}
