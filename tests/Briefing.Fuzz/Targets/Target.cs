using Briefing.Fuzz.Runs;

namespace Briefing.Fuzz.Targets;

/// <summary>A part of the tool, the inputs that are made for it, and what is right for each of them.</summary>
internal abstract class Target : IDisposable
{
    private readonly Lazy<FuzzFolder> _folder = new();

    /// <summary>As given after <c>--target</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How often its turn comes in a round of all targets.</summary>
    public virtual int Weight => 1;

    /// <summary>The same seed and number give the same input, on every machine.</summary>
    public FuzzInput Make(int seed, int number) =>
        Make(number, new Random(unchecked((seed * 1_000_003) ^ (number * 7_919))));

    /// <returns><c>null</c> if the answer was right.</returns>
    public FuzzFailure? Try(FuzzInput input, out Outcome outcome)
    {
        outcome = Outcome.Refused;
        try
        {
            outcome = Judge(input);
            return null;
        }
        catch (BrokenPromiseException broken)
        {
            return new(broken.Kind, broken.Message);
        }
        catch (Exception e)
        {
            return new(KindOf(e), e.ToString());
        }
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            _folder.Value.Dispose();
    }

    /// <summary>For the files of an input, if the target needs them in one.</summary>
    protected FuzzFolder Folder => _folder.Value;

    protected abstract FuzzInput Make(int number, Random random);

    /// <exception cref="BrokenPromiseException">The answer is not right.</exception>
    protected abstract Outcome Judge(FuzzInput input);

    protected static void Require(bool isRight, string kind, string detail)
    {
        if (!isRight)
            throw new BrokenPromiseException(kind, detail);
    }

    /// <summary>The exception and the method of ours that it came through first.</summary>
    private static string KindOf(Exception e)
    {
        var frame = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" Briefing.", StringComparison.Ordinal));
        return $"{e.GetType().Name}{frame?.TrimEnd()}";
    }
}
