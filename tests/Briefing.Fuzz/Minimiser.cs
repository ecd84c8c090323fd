namespace Briefing.Fuzz;

/// <summary>Takes pieces out of an input for as long as it still breaks the same thing.</summary>
internal static class Minimiser
{
    // A reader can work with what is left by then.
    private const int MostTrials = 600;

    public static FuzzInput Smallest(FuzzInput input, FuzzFailure failure, Trial trial)
    {
        var trials = 0;
        foreach (var name in input.Changed)
        {
            for (var piece = input.Files[name].Length / 2; piece > 0; piece /= 2)
            {
                for (var at = 0; at < input.Files[name].Length && trials < MostTrials;)
                {
                    trials++;
                    var content = input.Files[name];
                    byte[] shorter = [.. content[..at], .. content[Math.Min(at + piece, content.Length)..]];
                    var smaller = input with { Files = input.Files.SetItem(name, shorter) };
                    if (trial.Of(smaller, out _)?.Kind == failure.Kind)
                        input = smaller;
                    else
                        at += piece;
                }
            }
        }

        return input;
    }
}
