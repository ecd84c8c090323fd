using Xunit.Sdk;

namespace Briefing.Tests.Infrastructure;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void What_was_verified_passes_whatever_its_line_endings()
    {
        File.WriteAllText(PathOf("Page.verified.txt"), "one\r\ntwo\r\n");

        Compare("one\ntwo\n");

        Assert.False(File.Exists(PathOf("Page.received.txt")));
    }

    [Fact]
    public void What_differs_is_written_down_and_the_first_difference_is_told()
    {
        File.WriteAllText(PathOf("Page.verified.txt"), "one\ntwo\n");

        var failure = Assert.ThrowsAny<XunitException>(() => Compare("one\nthree\n"));

        Assert.Equal(
            $"""
            Line 2 differs.
              verified: two
              received: three
            {PathOf("Page.verified.txt")}
            {PathOf("Page.received.txt")}
            Run the tests with UPDATE=1 to accept what was received.
            """,
            failure.Message);
        Assert.Equal("one\nthree\n", File.ReadAllText(PathOf("Page.received.txt")));
    }

    [Fact]
    public void What_was_never_verified_fails()
    {
        var failure = Assert.ThrowsAny<XunitException>(() => Compare("one\n"));

        Assert.StartsWith("There are no verified files yet.\n", failure.Message);
        Assert.False(File.Exists(PathOf("Page.verified.txt")));
    }

    [Fact]
    public void What_is_accepted_is_verified_from_then_on()
    {
        Snapshot.Compare("one\n", "Page", _folder.FullName, accepts: true);
        Compare("one\n");

        Assert.Equal("one\n", File.ReadAllText(PathOf("Page.verified.txt")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Compare(string actual) => Snapshot.Compare(actual, "Page", _folder.FullName, accepts: false);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
