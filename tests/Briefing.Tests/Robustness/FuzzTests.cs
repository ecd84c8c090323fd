using Briefing.Fuzz;

namespace Briefing.Tests.Robustness;

/// <summary>A few seconds of what <c>dotnet run --project tests/Briefing.Fuzz</c> does for as long as one likes.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    public void Damaged_input_is_answered_with_mistakes_or_a_page(int seed)
    {
        using var trial = new Trial();
        for (var number = 0; number < 15; number++)
        {
            var input = FuzzCases.Of(seed, number);
            var failure = trial.Of(input, out _);
            Assert.True(failure is null, $"--seed {seed} --case {number} ({input.What}): {failure?.Detail}");
        }
    }

    [Fact]
    public void A_seed_and_a_number_give_the_same_input_again() => Assert.All(Enumerable.Range(0, 60), number =>
    {
        var (first, second) = (FuzzCases.Of(7, number), FuzzCases.Of(7, number));
        Assert.Equal(first.What, second.What);
        Assert.Equal<string>([.. first.Changed], [.. second.Changed]);
        Assert.All(first.Files, file => Assert.Equal(file.Value, second.Files[file.Key]));
    });

    [Fact]
    public void An_input_that_breaks_something_is_told_from_one_that_does_not()
    {
        using var trial = new Trial();
        var whole = new FuzzInput(1, "tram: nothing", BaseDebates.All["tram"], []);
        Assert.Null(trial.Of(whole, out var outcome));
        Assert.Equal(Outcome.Pdf, outcome);

        // A folder without debate.yaml never comes as far as the loader, which therefore does not expect it.
        var broken = whole with { Files = whole.Files.Remove("debate.yaml") };
        Assert.StartsWith("KeyNotFoundException", trial.Of(broken, out _)?.Kind, StringComparison.Ordinal);
    }
}
