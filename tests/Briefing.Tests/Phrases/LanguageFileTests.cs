using Briefing.Load.Phrases;
using Briefing.Phrases;

namespace Briefing.Tests.Phrases;

/// <summary>Every language says everything, in the forms that it needs.</summary>
public sealed class LanguageFileTests
{
    // Names of the same number.
    private static readonly string[] s_numbers = ["count", "roman"];

    public static TheoryData<string> Tags => [.. LanguageFiles.Tags];

    [Fact]
    public void There_are_fourteen() => Assert.Equal(
        "ar, de, en, es, fr, he, it, ja, ko, nl, pl, ru, uk, zh-Hans", string.Join(", ", LanguageFiles.Tags));

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_names_are_those_of_the_keys_in_their_order(string language) => Assert.Equal(
        Enum.GetValues<PhraseKey>().Select(PhraseReader.NameOf),
        LanguageFiles.Read(language).ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line[..line.IndexOf(':')]));

    [Theory]
    [MemberData(nameof(Tags))]
    public void What_is_filled_in_is_the_same_as_in_English(string language)
    {
        var (words, english) = (PhraseReader.Of(language), PhraseReader.Of("en"));
        foreach (var key in Enum.GetValues<PhraseKey>())
        {
            Assert.Equal(english.ValueOf(key).GetType(), words.ValueOf(key).GetType());
            foreach (var text in Texts(words.ValueOf(key)))
                Assert.True(Names(Texts(english.ValueOf(key)).Last()).SetEquals(Names(text)), $"{key}: {text}");
        }

        HashSet<string> Names(string text) => [.. PhraseTemplate.NamesIn(text).Except(s_numbers)];
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void There_are_words_for_every_number(string language)
    {
        var words = PhraseReader.Of(language);
        PluralCategory[] cardinal = [.. Enumerable.Range(0, 201).Select(number => PluralRules.Cardinal(language, number)).Distinct()];
        PluralCategory[] ordinal = [.. Enumerable.Range(1, 200).Select(number => PluralRules.Ordinal(language, number)).Distinct()];
        foreach (var key in Enum.GetValues<PhraseKey>())
        {
            if (words.ValueOf(key) is not PhraseValue.Counted counted || counted.Forms.Count(form => form is not null) == 1)
                continue;

            var needed = key is PhraseKey.Century or PhraseKey.Edition ? ordinal : cardinal;
            Assert.All(needed, category => Assert.True(
                counted.Forms[(int)category] is not null || (category == PluralCategory.Zero && counted.None is not null)
                    || (key is PhraseKey.Day or PhraseKey.Century or PhraseKey.Edition),
                $"{key} has no words for {category}."));
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_words_are_clean(string language)
    {
        var words = PhraseReader.Of(language);
        Assert.All(words.All, text =>
        {
            Assert.DoesNotContain("  ", text);
            Assert.DoesNotContain(text, character => character is '"' or '\'' or '\t' or '\n' || char.IsControl(character));
            Assert.Equal(text.Normalize(System.Text.NormalizationForm.FormC), text);
        });
        Assert.Equal(12, ((PhraseValue.List)words.ValueOf(PhraseKey.Months)).Items.Length);
        Assert.Equal(12, ((PhraseValue.List)words.ValueOf(PhraseKey.MonthsAlone)).Items.Length);
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("EN-gb", "en")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-Hans-SG", "zh-Hans")]
    [InlineData("zh-Hant", null)]
    [InlineData("zh-TW", null)]
    [InlineData("iw", "he")]
    [InlineData("uk-Latn", null)]
    [InlineData("ru-Cyrl-BY", "ru")]
    [InlineData("pt-BR", null)]
    [InlineData("sv", null)]
    public void A_tag_leads_to_a_language_of_the_same_script(string tag, string? language) => Assert.Equal(language, LanguageFiles.Find(tag));

    private static IEnumerable<string> Texts(PhraseValue value) => value switch
    {
        PhraseValue.Text text => [text.Words],
        PhraseValue.Counted counted => counted.Forms.Prepend(counted.None).OfType<string>(),
        _ => [""],
    };
}
