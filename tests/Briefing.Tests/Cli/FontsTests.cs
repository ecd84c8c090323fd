using System.Text.Json;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Fonts;

namespace Briefing.Tests.Cli;

/// <summary>What <c>briefing fonts</c> says of a debate.</summary>
public sealed class FontsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_debate_in_Latin_needs_nothing()
    {
        var run = Fonts("A tram");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\ALatin: \d+ different characters\n  set in Source Serif 4 Regular, Source Sans 3 Regular\n", run.Output);
        Assert.DoesNotContain("npm", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_listed_with_a_command_and_the_lines_for_a_theme()
    {
        var run = Fonts("Minato 港 and सड़क");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("Devanagari: 3 different characters\n  in no font: स ड़ क\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            $"""

            Fetch fonts that fit, once:

              npm install --ignore-scripts --prefix {_folder.Path}/fonts @expo-google-fonts/noto-sans-devanagari @expo-google-fonts/noto-sans-sc

            Write this to {_folder.Path}/theme.yaml, and 'theme: theme.yaml' to debate.yaml:

              fonts:
                fallback:
                  - fonts/node_modules/@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf
                  - fonts/node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf

            """.ReplaceLineEndings("\n"),
            run.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void Punctuation_comes_with_the_letters_that_it_follows()
    {
        var run = Fonts("هل؟ and 港。");

        Assert.Contains("Arabic: 3 different characters\n  in no font: ه ل ؟\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Chinese characters: 2 different characters\n  in no font: 港 。\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of your own", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ไทย", "noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf")]
    [InlineData("ລາວ", "noto-sans-lao/400Regular/NotoSansLao_400Regular.ttf")]
    [InlineData("ខ្មែរ", "noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf")]
    [InlineData("မြန်မာ", "noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf")]
    public void Scripts_without_spaces_have_fonts(string word, string font) =>
        Assert.Contains($"fonts/node_modules/@expo-google-fonts/{font}\n", Fonts(word).Output.Replace('\\', '/'), StringComparison.Ordinal);

    [Fact]
    public void Letters_without_the_rules_of_their_script_are_not_enough()
    {
        File.WriteAllBytes(_folder.File("letters.ttf"), FontFiles.BoxesUnjoined);
        File.WriteAllText(_folder.File("house.yaml"), "fonts:\n  fallback: [letters.ttf]\n");

        var run = Fonts("कि", "theme: house.yaml\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "Devanagari: 1 character\n  without the rules of the script: Boxes Unjoined Regular\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("house.yaml; where it has 'fallback', add the files to the list:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_data_it_has_the_same_under_fixed_names()
    {
        var run = Fonts("Ռ and かな", "language: ja\n", "-f", "json");

        Assert.Equal(1, run.ExitCode);
        var scripts = JsonDocument.Parse(run.Output).RootElement.GetProperty("scripts").EnumerateArray()
            .ToDictionary(script => script.GetProperty("script").GetString()!);
        Assert.Equal("@expo-google-fonts/noto-sans-jp", scripts["Hira"].GetProperty("package").GetString());
        Assert.Equal(["か", "な"], scripts["Hira"].GetProperty("missing").EnumerateArray().Take(2).Select(missing => missing.GetString()));
        Assert.True(scripts["Kana"].GetProperty("charactersOfToolWords").GetInt32() > 0);
        Assert.Equal(0, scripts["Armn"].GetProperty("charactersOfToolWords").GetInt32());
        Assert.Equal(JsonValueKind.Null, scripts["Armn"].GetProperty("package").ValueKind);
        Assert.Equal(
            ["Source Serif 4 Regular", "Source Sans 3 Regular"],
            scripts["Latn"].GetProperty("fonts").EnumerateArray().Select(font => font.GetString()));
    }

    [Fact]
    public void The_words_of_the_tool_need_fonts_too()
    {
        var run = Fonts("A tram", "language: ar\n");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"(?m)^Arabic: \d+ different characters\n  in the tool's own words in ar\n  in no font: ", run.Output);
        Assert.Contains("@expo-google-fonts/noto-sans-arabic", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_only_the_tool_has_are_counted_apart()
    {
        var run = Fonts("Трам", "language: uk\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"(?m)^Cyrillic: \d+ different characters\n  \d+ of them only in the tool's own words in uk\n  set in ", run.Output);
    }

    [Fact]
    public void A_theme_that_cannot_be_read_is_reported()
    {
        var run = Fonts("A tram", "theme: house.yaml\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BRF0601", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_of_the_machine_is_never_taken_by_chance() =>
        Assert.All(Fonts("Ж and Ω and 港").Output.Split('\n').Where(line => line.StartsWith("  set in", StringComparison.Ordinal)),
            line => Assert.Equal("  set in Source Serif 4 Regular, Source Sans 3 Regular", line));

    private Tool.Run Fonts(string title, string keys = "", params string[] options)
    {
        foreach (var (name, text) in SampleDebate.Texts)
            File.WriteAllText(_folder.File(name), text);
        var debate = SampleDebate.Texts["debate.yaml"].Split('\n').Where(
            line => !line.StartsWith("title:", StringComparison.Ordinal) && !(keys.Contains("language:") && line.StartsWith("language:", StringComparison.Ordinal)));
        File.WriteAllText(_folder.File("debate.yaml"), $"title: \"{title}\"\n{string.Join('\n', debate)}\n{keys}");
        return Tool.Here(["fonts", _folder.Path, .. options]);
    }
}
