namespace Briefing.Fuzz.Text;

/// <summary>Makes up texts for a debate.</summary>
internal static class TextInputs
{
    public static TextInput Make(int number, Random random)
    {
        var debate = BaseDebates.Small[random.Next(BaseDebates.Small.Length)];
        var places = TextBase.Of(debate).Places;
        var chosen = Enumerable.Range(0, random.Next(1, 6)).Select(_ => places[random.Next(places.Length)]).Distinct();
        return new(number, debate, [.. chosen.Select(place => new PlacedText(
            place,
            random.Next(3) == 0 ? [] : HostileText.Pieces(place.IsMarkdown, random),
            random.Next(4) == 0 ? [] : HostileText.Pieces(place.IsMarkdown, random)))]);
    }
}
