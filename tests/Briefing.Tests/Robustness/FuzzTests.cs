using Briefing.Fuzz;
using Briefing.Fuzz.Targets;
using Briefing.Fuzz.Text;

namespace Briefing.Tests.Robustness;

/// <summary>A few seconds of what <c>dotnet run --project tests/Briefing.Fuzz</c> does for as long as one likes.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string, int> Targets { get; } = new()
    {
        { "debate", 12 },
        { "text", 6 },
        { "formats", 6 },
        { "import", 20 },
        { "add", 6 },
        { "sources", 4 },
        { "verify", 15 },
        { "diff", 5 },
        { "markdown", 5 },
        { "pdf", 12 },
        { "race", 2 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_answer_is_right(string name, int count)
    {
        const int Seed = 101;
        using var targets = new AllTargets(name);
        var target = Assert.Single(targets.All);
        for (var number = 0; number < count; number++)
        {
            var input = target.Make(Seed, number);
            var failure = target.Try(input, out _);
            Assert.True(failure is null, $"--target {name} --seed {Seed} --case {number} ({input.What}): {failure?.Kind}\n{failure?.Detail}");
        }
    }

    [Fact]
    public void Every_target_is_among_them()
    {
        using var targets = new AllTargets();
        Assert.Equal(targets.All.Select(target => target.Name), Targets.Select(row => row.Data.Item1));
    }

    [Fact]
    public void A_seed_and_a_number_give_the_same_input_again()
    {
        using var targets = new AllTargets();
        Assert.All(Enumerable.Range(0, 33), number =>
        {
            var (first, second) = (targets.Of(number).Make(7, number), targets.Of(number).Make(7, number));
            Assert.Equal(first.What, second.What);
            Assert.Equal<string>([.. first.Changed], [.. second.Changed]);
            Assert.All(first.Files, file => Assert.Equal(file.Value, second.Files[file.Key]));
        });
    }

    [Fact]
    public void An_input_that_breaks_something_is_told_from_one_that_does_not()
    {
        using var target = new DebateTarget();
        var whole = new FuzzInput(1, "tram: nothing", BaseDebates.All["tram"], []);
        Assert.Null(target.Try(whole, out var outcome));
        Assert.Equal(Outcome.Done, outcome);

        // A folder without debate.yaml never comes as far as the loader, which therefore does not expect it.
        var broken = whole with { Files = whole.Files.Remove("debate.yaml") };
        Assert.StartsWith("KeyNotFoundException", target.Try(broken, out _)?.Kind, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tram")]
    [InlineData("watershed")]
    public void A_record_shows_each_of_its_longer_texts_once_on_paper(string debate)
    {
        var known = TextBase.Of(debate);
        var texts = known.Places.Where(place => place.IsMarkdown && place.Key is not ("limits" or "in-brief" or "open")).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(
            known.TimesIn("PDF", text) == 1 && known.TimesIn("Markdown", text) == 1, $"{text.File}, {text.Key}"));
    }
}
