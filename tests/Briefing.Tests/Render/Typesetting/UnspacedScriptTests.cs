using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Typesetting;

/// <summary>Texts in scripts without spaces for which there is no list of words.</summary>
public sealed class UnspacedScriptTests
{
    private const string TaiLe = "ᥘᥣᥭᥰᥖᥭᥰᥘᥫᥴᥓᥫᥰ";
    private const string NewTaiLue = "ᦀᦁᦂᦃᦄᦅᦆᦇᦈᦉᦊᦋ";

    [Fact]
    public void The_first_place_is_noted()
    {
        var all = Summary($"It is ⟦{TaiLe}⟧ {TaiLe}");
        all.IsReported(
            "BRF0409",
            "Tai Le is written without spaces between words, and its lines break at spaces only.",
            "Briefing has no word list for it, so a line may end far from the margin. Put a zero-width space (U+200B) "
            + "between words where a line may end.");
        Assert.Equal(Severity.Note, all.Diagnostics()[0].Severity);
    }

    [Fact]
    public void Each_script_is_noted_once() => Assert.Equal(
        ["New Tai Lue", "Tai Le"],
        Summary($"{TaiLe} {NewTaiLue} {TaiLe}").Diagnostics().Select(note => note.Message[..note.Message.IndexOf(" is ")]).Order());

    [Theory]
    [InlineData("ᥘᥣᥭᥰ\\u200Bᥖᥭᥰᥘᥫᥴᥓᥫᥰ")]
    [InlineData("ᥖᥭᥰ is a name")]
    public void Who_says_where_lines_may_end_and_who_writes_a_name_is_left_alone(string text) =>
        Assert.Empty(Summary($"\"{text}\"").Diagnostics());

    [Theory]
    [InlineData("ภาษาไทยไม่มีช่องว่างระหว่างคำ")]
    [InlineData("ພາສາລາວບໍ່ມີຊ່ອງຫວ່າງ")]
    [InlineData("ភាសាខ្មែរមិនមានដកឃ្លា")]
    [InlineData("မြန်မာဘာသာစကားတွင်")]
    public void Scripts_with_a_list_of_words_are_not_noted(string text) =>
        Assert.DoesNotContain("BRF0409", Summary(text).Diagnostics().Select(diagnostic => diagnostic.Code));

    private static ThemeMistake Summary(string marked) => ThemeMistake.In("fonts:\n  fallback: [tai.ttf]\n").With(
        "operator.yaml",
        SampleDebate.Texts["operator.yaml"].Replace("summary: It wants the short line.", $"summary: {marked}", StringComparison.Ordinal));
}
