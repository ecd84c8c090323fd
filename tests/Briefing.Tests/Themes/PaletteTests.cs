using System.Collections.Immutable;
using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Styles;

namespace Briefing.Tests.Themes;

/// <summary>The colours that the page has without a theme.</summary>
public sealed class PaletteTests
{
    private static readonly Palette s_palette = new();

    private static readonly ColorSight[] s_sights = [ColorSight.Normal, ColorSight.Deuteranopia, ColorSight.Protanopia];

    public static TheoryData<string> Sights => [.. s_sights.Select(sight => sight.Name)];

    [Theory]
    [InlineData(5, 20)]
    [InlineData(6, 14)]
    [InlineData(8, 12.9)]
    public void Stakeholders_are_told_apart_in_every_sight(int count, double least) =>
        AssertApart(s_palette, count, least);

    [Theory]
    [MemberData(nameof(Sights))]
    public void The_band_is_no_stakeholder_s_colour(string name)
    {
        var sight = s_sights.Single(sight => sight.Name == name);
        Assert.All(
            Palette.DefaultParties,
            party => Assert.InRange(ColorDifference.Between(s_palette.Band, party.Color, sight), 8, 100));
    }

    [Fact]
    public void All_text_is_readable_on_white_and_on_the_tint()
    {
        Color[] texts =
        [
            s_palette.Ink, s_palette.Quiet, s_palette.Numerals, s_palette.Accent,
            .. Palette.DefaultParties.Select(party => party.Color),
        ];
        Assert.All(texts, text => Assert.InRange(Contrast.Ratio(text, Color.White), Contrast.Minimum, 21));
        Assert.All(texts, text => Assert.InRange(Contrast.Ratio(text, s_palette.Tint), Contrast.Minimum, 21));
    }

    [Theory]
    [InlineData(5, 17)]
    [InlineData(8, 11)]
    public void Under_a_watermark_the_colours_of_stakeholders_are_dark_enough_for_it_and_told_apart(int count, double least)
    {
        var ids = Enumerable.Range(0, 8).Select(i => $"s{i}").ToImmutableArray();
        var theme = Theme.None with { Watermark = new("DRAFT", default) };
        var palette = new PaletteResolver(theme, ids, new()).Resolve();
        Assert.All(palette.Parties, party => Assert.InRange(Contrast.Ratio(party.Color, palette.Watermark), Contrast.Minimum, 21));
        AssertApart(palette, count, least);
    }

    [Fact]
    public void White_is_readable_on_the_band() =>
        Assert.InRange(Contrast.Ratio(Color.White, s_palette.Band), Contrast.Minimum, 21);

    private static void AssertApart(Palette palette, int count, double least)
    {
        foreach (var sight in s_sights)
        {
            for (var i = 1; i < count; i++)
            {
                for (var before = 0; before < i; before++)
                {
                    var difference = ColorDifference.Between(palette.Of(before), palette.Of(i), sight);
                    Assert.True(difference >= least, $"{before} and {i} in {sight.Name}: {difference:0.0}");
                }
            }
        }
    }
}
