using System.Text;
using Briefing.Cli;
using Briefing.Cli.Messages;

namespace Briefing.Tests.Robustness;

/// <summary>Where memory ends, a sentence says so, and no trace.</summary>
public sealed class OutOfMemoryTests
{
    public static TheoryData<string> Exceptions => [.. s_exceptions.Keys];

    private static readonly Dictionary<string, Func<Exception>> s_exceptions = new()
    {
        ["here"] = () => new InsufficientMemoryException(),
        ["on another thread"] = () => new AggregateException(new InvalidOperationException(), new InsufficientMemoryException()),
        ["while a type was made"] = () => new TypeInitializationException("Any", new InsufficientMemoryException()),
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void A_lack_of_memory_is_said(string name)
    {
        using var error = new StringWriter();
        using var output = new FullMemory(s_exceptions[name]);
        Assert.Equal(2, CommandLine.Run(["explain", "BRF0101"], new Terminal(output, error)));
        Assert.Equal(
            """
            briefing: There is not enough memory for this debate. No file is left half-written.
              help: Close other programs or raise the container's limit; or build less at once: one format, a --length, an --issue.

            """,
            error.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Another_exception_is_a_bug_and_keeps_its_trace()
    {
        using var output = new FullMemory(() => new AggregateException(new InvalidOperationException()));
        Assert.Throws<AggregateException>(() => CommandLine.Run(["explain", "BRF0101"], new Terminal(output, TextWriter.Null)));
    }

    private sealed class FullMemory(Func<Exception> failure) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw failure();

        public override void Write(string? value) => throw failure();
    }
}
