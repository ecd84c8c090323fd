using Briefing.Fuzz.Targets;

namespace Briefing.Fuzz;

/// <summary>Takes pieces out of an input for as long as it still breaks the same thing.</summary>
internal static class Minimiser
{
    // A reader can work with what is left by then.
    private const int MostTrials = 600;

    public static FuzzInput Smallest(FuzzInput input, FuzzFailure failure, Target target)
    {
        var trials = 0;
        for (var part = 0; part < input.PartCount; part++)
        {
            for (var piece = Math.Max(input.SizeOf(part) / 2, 1); piece > 0; piece /= 2)
            {
                for (var at = 0; at < input.SizeOf(part) && trials < MostTrials;)
                {
                    trials++;
                    var smaller = input.Without(part, at, piece);
                    if (target.Try(smaller, out _)?.Kind == failure.Kind)
                        input = smaller;
                    else
                        at += piece;
                }
            }
        }

        return input;
    }
}
