using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefing.LanguageServer;
using Briefing.LanguageServer.Protocol;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>What is told when, which an editor that only shows the last word would not notice.</summary>
public sealed class PublishingTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly Client _client = new();
    private readonly Workspace _workspace;

    public PublishingTests()
    {
        _folder.CopyOf("tram");
        _workspace = new(_client);
    }

    private string Debate => _folder.File("debate.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_has_not_changed_is_not_told_again()
    {
        Open(Debate, version: 1, text => text.Replace("- id: route", "- id: routes", StringComparison.Ordinal));
        Wait(() => _client.Last(Debate) is { Version: 1 });
        var others = _client.Heard.Where(heard => heard.Address != FileAddress.Of(Debate)).ToList();
        Assert.Contains(others, heard => heard.Count > 0);

        _workspace.Change(new(new(FileAddress.Of(Debate), 2), [new(null, _workspace.Documents.Find(Debate)!.Raw + "# x\n")]));
        Wait(() => _client.Last(Debate) is { Version: 2 });
        Assert.Equal(others, _client.Heard.Where(heard => heard.Address != FileAddress.Of(Debate)));
    }

    [Fact]
    public void A_debate_that_is_opened_again_at_once_shows_what_is_wrong()
    {
        Open(Debate, version: 1, text => text.Replace("as-of:", "as-off:", StringComparison.Ordinal));
        Wait(() => _client.Last(Debate) is { Version: 1, Count: > 0 });

        // Taking back takes long: long enough for what is told of the new text, if both were told at once.
        _client.WhenTakenBack = () => SpinWait.SpinUntil(() => _client.Last(Debate) is { Version: 7 }, TimeSpan.FromMilliseconds(300));
        _workspace.Close(FileAddress.Of(Debate));
        Wait(() => _client.IsTakingBack);
        Open(Debate, version: 7, text => text.Replace("as-of:", "as-off:", StringComparison.Ordinal));
        Wait(() => _client.Heard.Any(heard => heard.Version is null) && _client.Heard.Any(heard => heard.Version == 7));
        Assert.True(_client.Last(Debate) is { Version: 7, Count: > 0 }, $"{_client.Last(Debate)}");
    }

    private void Open(string path, int version, Func<string, string> edit) =>
        _workspace.Open(new(FileAddress.Of(path), version, edit(File.ReadAllText(path))));

    private static void Wait(Func<bool> isThere) => Assert.True(SpinWait.SpinUntil(isThere, s_patience));

    private sealed record Told(string Address, int? Version, int Count);

    private sealed class Client : ILanguageClient
    {
        public ConcurrentQueue<Told> Heard { get; } = [];

        public Action WhenTakenBack { get; set; } = () => { };

        public bool IsTakingBack { get; private set; }

        public Told? Last(string path) => Heard.LastOrDefault(heard => heard.Address == FileAddress.Of(path));

        public void PublishDiagnostics(string uri, int? version, ImmutableArray<PublishedDiagnostic> diagnostics)
        {
            if (version is null && diagnostics.IsEmpty)
            {
                IsTakingBack = true;
                WhenTakenBack();
            }

            Heard.Enqueue(new(uri, version, diagnostics.Length));
        }

        public Task RegisterCapabilityAsync(ImmutableArray<Registration> registrations) => Task.CompletedTask;

        public void LogMessage(int type, string message) => Assert.Fail(message);
    }
}
