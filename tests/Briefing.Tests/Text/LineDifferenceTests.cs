using Briefing.Text;

namespace Briefing.Tests.Text;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "1-1:1-1")]
    [InlineData("a b c", "a c", "1-1:1-0")]
    [InlineData("a c", "a b c", "1-0:1-1")]
    [InlineData("a b c d", "c a b d", "0-0:0-1 2-1:3-0")]
    [InlineData("a a a", "a a", "2-1:2-0")]
    [InlineData("a b", "c d", "0-2:0-2")]
    public void Lines_that_differ_are_found(string old, string @new, string hunks) => Assert.Equal(
        hunks,
        string.Join(' ', LineDifference.Between(old.Split(' '), @new.Split(' '))
            .Select(h => $"{h.OldStart}-{h.OldCount}:{h.NewStart}-{h.NewCount}")));

    [Fact]
    public void The_old_lines_with_every_hunk_replaced_are_the_new_ones()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var old = Lines(random);
            var @new = Lines(random);
            var replaced = old.ToList();
            foreach (var hunk in LineDifference.Between(old, @new).Reverse())
            {
                replaced.RemoveRange(hunk.OldStart, hunk.OldCount);
                replaced.InsertRange(hunk.OldStart, @new.Skip(hunk.NewStart).Take(hunk.NewCount));
            }

            Assert.Equal(@new, replaced);
        }
    }

    [Fact]
    public void Texts_made_to_be_taken_apart_line_by_line_are_not()
    {
        // Each anchor is the only line that occurs once on both sides, until what stands behind it is set apart.
        static IEnumerable<string> Made(string side) => Enumerable.Range(0, 3_000)
            .SelectMany(i => (string[])[$"line {i}", $"line {i - 1}", $"{side} {i}"]).Prepend(side);

        var (old, @new) = (Made("old").ToList(), Made("new").ToList());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(LineDifference.Between(old, @new));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512 << 20);
    }

    private static string[] Lines(Random random) =>
        [.. Enumerable.Range(0, random.Next(20)).Select(_ => $"{(char)('a' + random.Next(12))}")];
}
