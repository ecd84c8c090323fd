using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Diagnostics;

/// <summary>Fixes as data, and <c>briefing check --fix</c>, which makes those that are certain.</summary>
public sealed class FixTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FixTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("operator.yaml", "voice: quoted", "voice: qouted")]
    [InlineData("operator.yaml", "voice: quoted", "voice: Quoted")]
    [InlineData("operator.yaml", "warrant:", "warant:")]
    [InlineData("operator.yaml", "against: [residents]", "against: [Residents]")]
    [InlineData("operator.yaml", "claim: The old town", "claim:The old town")]
    [InlineData("operator.yaml", "source: gazette-2024", "source: gazette_2024")]
    [InlineData("operator.yaml", "claim: The old town", "claim:\u00a0The old town")]
    [InlineData("residents.yaml", "to: operator/riders", "to: operator.riders")]
    [InlineData("residents.yaml", "to: operator/riders", "to: Operator/Riders")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 1 March 2024")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 2024/3/1")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 1st March 2024")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 2024–03–01")]
    [InlineData("debate.yaml", "question: ", "question: \u202e")]
    [InlineData("sources.yaml", "type: article-newspaper", "type: article-newspapr")]
    [InlineData("operator.yaml", "  - id: riders", "  - - id: riders")]
    public void A_slip_is_mended_and_nothing_else_is_touched(string file, string right, string wrong)
    {
        var before = Read(file);
        Assert.Contains(right, before, StringComparison.Ordinal);
        Write(file, Replaced(before, right, wrong));
        var run = Tool.Here("check", _folder.Path, "--fix", "--strict");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(_folder.Shown(file) + "(", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Read(file));
    }

    [Fact]
    public void What_one_fix_brings_to_light_another_mends_in_files_of_any_encoding_and_line_end()
    {
        var right = Read("operator.yaml").Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(_folder.File("operator.yaml"), Replaced(Replaced(right, "claim: The old town", "claim:The old town"), "voice: quoted", "voice: qouted"), Encoding.Unicode);
        var run = Tool.Here("check", _folder.Path, "--fix");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(right)], File.ReadAllBytes(_folder.File("operator.yaml")));
    }

    [Theory]
    [InlineData("operator.yaml", "claim: The quay needs", "claim: The quay: it needs", "Put the text in quotation marks")]
    [InlineData("operator.yaml", "- id: riders", "- id: The Riders", "Write 'the-riders'")]
    [InlineData("operator.yaml", "source: gazette-2024", "source: gazette-2025", "Write 'gazette-2024'")]
    [InlineData("operator.yaml", "    voice: quoted\n", "", "Add 'voice: TBD'")]
    [InlineData("operator.yaml", "paragraph: 7", "page: 9-3", "Write '3-9'")]
    [InlineData("operator.yaml", "id: operator", "id: company", "Write 'operator'")]
    [InlineData("sources.yaml", "  language: en\n", "", "Add 'language: TBD'")]
    [InlineData("operator.yaml", "claim: The old town", "statement: The old town", "Write 'claim'")]
    [InlineData("operator.yaml", "claim: The quay needs", "claim: \"Quays\" need", "Put the text in quotation marks")]
    [InlineData("operator.yaml", "- id: riders", "* id: riders", "Write '-'")]
    [InlineData("operator.yaml", "    claim: The old town", "     claim: The old town", "Begin under the keys above")]
    [InlineData("operator.yaml", "    claim: The old town", "\tclaim: The old town", "Indent by spaces")]
    public void What_only_an_author_can_choose_is_shown_and_left(string file, string right, string wrong, string shown)
    {
        Write(file, Replaced(Read(file), right, wrong));
        var before = Read(file);
        var run = Tool.Here("check", _folder.Path, "--fix");
        Assert.Contains("Not certain, and left to you:\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($": {shown}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Read(file));

        // What is offered mends it.
        var mended = Fixes(file).First(fix => fix.What == shown);
        Write(file, mended.Text);
        Assert.DoesNotContain(shown, Fixes(file).Select(fix => fix.What));
    }

    [Fact]
    public void A_reference_is_not_bent_to_an_id_that_is_wrong_itself()
    {
        Write("operator.yaml", Replaced(Read("operator.yaml"), "- id: riders", "- id: Riders"));
        var residents = Read("residents.yaml");
        var run = Tool.Here("check", _folder.Path, "--fix");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(residents, Read("residents.yaml"));
        Assert.Contains(": Write 'riders'\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("operator/Riders", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noize")]
    [InlineData("residents/noise")]
    public void An_argument_of_one_s_own_is_suggested_by_its_id_alone(string written)
    {
        Write("residents.yaml", Read("residents.yaml") + $"  - {{to: operator/cost, kind: rebut, basis: juxtaposed, argument: {written}}}\n");
        Assert.Contains(Fixes("residents.yaml"), fix => fix.What == "Write 'noise'");
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_left_as_it_is()
    {
        var bytes = Encoding.Latin1.GetBytes(Replaced(Read("operator.yaml"), "voice: quoted", "voice: qouted").Replace("old town", "öld town", StringComparison.Ordinal));
        File.WriteAllBytes(_folder.File("operator.yaml"), bytes);
        var run = Tool.Here("check", _folder.Path, "--fix");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BRF0003", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.File("operator.yaml")));
    }

    [Fact]
    public void An_anchor_stays_where_aliases_need_it()
    {
        Write("operator.yaml", Replaced(Replaced(Read("operator.yaml"), "issue: route", "issue: &i Route"), "issue: route", "issue: *i"));
        Assert.Equal(0, Tool.Here("check", _folder.Path, "--fix").ExitCode);
        Assert.Contains("issue: &i route\n", Read("operator.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_slips_of_one_key_are_left_to_their_author()
    {
        Write("operator.yaml", Replaced(Read("operator.yaml"), "stances:\n", "stancs: {}\nstanes:\n"));
        var before = Read("operator.yaml");
        Assert.Equal(1, Tool.Here("check", _folder.Path, "--fix").ExitCode);
        Assert.Equal(before, Read("operator.yaml"));
    }

    [Fact]
    public void The_opposite_of_a_word_is_not_suggested()
    {
        Write("residents.yaml", Replaced(Read("residents.yaml"), "basis: explicit", "basis: implicit"));
        Assert.Empty(Fixes("residents.yaml"));
    }

    [Fact]
    public void What_is_misspelt_in_the_list_is_mended_there_and_not_everywhere_else()
    {
        Write("debate.yaml", Replaced(Read("debate.yaml"), "stakeholders: [operator,", "stakeholders: [operater,"));
        var fix = Assert.Single(Fixes("debate.yaml"), fix => fix.What == "Write 'operator'");
        Assert.Contains("stakeholders: [operator,", fix.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixes("sources.yaml"), fix => fix.What == "Write 'operater'");
    }

    [Fact]
    public void An_id_that_is_wrong_in_many_places_is_one_fix()
    {
        Write("residents.yaml", Read("residents.yaml").Replace("source: hearing-2024", "source: Hearing-2024", StringComparison.Ordinal));
        var fix = Assert.Single(Fixes("residents.yaml"));
        Assert.Equal(2, fix.Edits);
        Assert.Equal(0, Tool.Here("check", _folder.Path, "--fix").ExitCode);
    }

    [Fact]
    public void A_debate_without_a_slip_is_not_written()
    {
        var time = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in Directory.GetFiles(_folder.Path))
            File.SetLastWriteTimeUtc(path, time);

        Assert.Equal(0, Tool.Here("check", _folder.Path, "--fix").ExitCode);
        Assert.All(Directory.GetFiles(_folder.Path), path => Assert.Equal(time, File.GetLastWriteTimeUtc(path)));
    }

    /// <summary>What each fix in the JSON makes of a file.</summary>
    private ImmutableArray<(string What, int Edits, string Text)> Fixes(string file)
    {
        using var json = JsonDocument.Parse(Tool.Here("check", _folder.Path, "--diagnostics", "json").Output);
        return
        [
            .. from one in json.RootElement.EnumerateArray()
               from fix in one.GetProperty("fixes").EnumerateArray()
               let edits = fix.GetProperty("edits").EnumerateArray().ToList()
               select (fix.GetProperty("what").GetString()!, edits.Count, edits
                   .OrderByDescending(edit => edit.GetProperty("line").GetInt32())
                   .ThenByDescending(edit => edit.GetProperty("column").GetInt32())
                   .Aggregate(Read(file), Applied)),
        ];
    }

    private static string Applied(string text, JsonElement edit)
    {
        var lines = text.Split('\n').Select(line => line.Length + 1).ToArray();
        return $"{text[..Offset("line", "column")]}{edit.GetProperty("text").GetString()}{text[Offset("endLine", "endColumn")..]}";

        int Offset(string line, string column) =>
            lines.Take(edit.GetProperty(line).GetInt32() - 1).Sum() + edit.GetProperty(column).GetInt32() - 1;
    }

    private static string Replaced(string text, string old, string @new)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return $"{text[..at]}{@new}{text[(at + old.Length)..]}";
    }

    private string Read(string name) => File.ReadAllText(_folder.File(name));

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text, new UTF8Encoding(false));
}
