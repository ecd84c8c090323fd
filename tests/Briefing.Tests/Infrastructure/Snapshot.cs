using System.Runtime.CompilerServices;
using System.Text;

namespace Briefing.Tests.Infrastructure;

/// <summary>
/// Compares an output with the file that lies beside the test. The names are Verify's, so that Verify can take over:
/// <c>Name.verified.txt</c> is committed, <c>Name.received.txt</c> is what a failed test leaves, and git ignores it.
/// UPDATE=1 accepts what was received, though never in CI; a person then reads the difference.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var accepts = Environment.GetEnvironmentVariable("UPDATE") == "1"
            && Environment.GetEnvironmentVariable("CI") != "true";

        Compare(actual, name, Path.GetDirectoryName(testFile)!, accepts);
    }

    /// <param name="accepts">Whether to write what was received as verified.</param>
    internal static void Compare(string actual, string name, string folder, bool accepts)
    {
        var verified = Path.Combine(folder, $"{name}.verified.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        actual = actual.ReplaceLineEndings("\n");

        if (accepts)
            File.WriteAllText(verified, actual);

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail(Difference(expected, actual, verified, received));
    }

    private static string Difference(string? expected, string actual, string verified, string received)
    {
        var message = new StringBuilder();
        if (expected is null)
        {
            message.Append("There are no verified files yet.\n");
        }
        else
        {
            var (was, now) = (expected.Split('\n'), actual.Split('\n'));
            var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            message.Append($"Line {line + 1} differs.\n");
            message.Append($"  verified: {(line < was.Length ? was[line] : "(the end)")}\n");
            message.Append($"  received: {(line < now.Length ? now[line] : "(the end)")}\n");
        }

        message.Append($"{verified}\n{received}\n");
        return message.Append("Run the tests with UPDATE=1 to accept what was received.").ToString();
    }
}
