using System.Text.RegularExpressions;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Schema;

/// <summary>The tables of docs/themes.md have the keys of the format, in its order, and mark what is required.</summary>
/// <remarks>What they say of a key is written by hand: it tells more of the page than the schema needs.</remarks>
public sealed partial class ThemeManualTests
{
    [Theory]
    [InlineData("Keys", "")]
    [InlineData("fonts", "fonts")]
    [InlineData("colours", "colours")]
    [InlineData("logo", "logo")]
    public void A_table_has_the_keys_of_its_part(string heading, string key)
    {
        var part = key.Length == 0 ? ThemeFormat.File.Schema : ((Value.Object)ThemeFormat.File.Schema.Find(key)!.Value).Schema;
        var rows = Rows(heading);
        Assert.Equal(part.Keys.Select(known => known.Name), rows.Select(row => row.Key));

        // The path of a logo needs its view-box, which the format leaves to the reader of the theme.
        var marked = rows.Where(row => row.Text.Contains("**required**", StringComparison.Ordinal) && !row.Text.StartsWith("with ", StringComparison.Ordinal));
        Assert.Equal(
            part.Keys.Where(known => known.IsRequired).Select(known => known.Name),
            marked.Select(row => row.Key).Except(["text"]));
    }

    [Theory]
    [InlineData("Keys", "paper")]
    [InlineData("Keys", "markers")]
    public void A_row_has_the_words_that_its_key_allows(string heading, string key)
    {
        var value = ThemeFormat.File.Schema.Find(key)!.Value;
        var words = ((Value.OneOf)(value is Value.IdMap map ? map.Item : value)).Words;
        var row = Rows(heading).Single(row => row.Key == key).Text;
        Assert.Equal(words, Code().Matches(row).Select(match => match.Groups[1].Value).Where(word => !word.StartsWith('-')));
    }

    [Fact]
    public void A_family_is_told_with_the_keys_that_it_has()
    {
        var family = ((Value.Object)((Value.Object)ThemeFormat.File.Schema.Find("fonts")!.Value).Schema.Find("text")!.Value).Schema;
        Assert.Equal(
            family.Keys.Select(known => known.IsRequired ? $"`{known.Name}` (**required**)" : $"`{known.Name}`"),
            Code().Matches(Rows("fonts")[0].Text).Select(match => match.Value));
    }

    private static List<(string Key, string Text)> Rows(string heading)
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "themes.md")).ReplaceLineEndings("\n");
        var section = Heading().Split(manual).Single(s => s.StartsWith($"{heading}\n", StringComparison.Ordinal));
        return [.. Row().Matches(section).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
    }

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([a-z0-9-]+)`(?: \(\*\*required\*\*\))?")]
    private static partial Regex Code();
}
