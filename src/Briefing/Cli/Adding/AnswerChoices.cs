using Briefing.Authoring;
using Briefing.Load.Schemas;
using Briefing.Model;
using Briefing.Schema;

namespace Briefing.Cli.Adding;

/// <summary>What there is to choose from for the value of a key, each with what it stands for.</summary>
/// <param name="owner">The stakeholder whose item it is, if any.</param>
internal sealed class AnswerChoices(Debate debate, string? owner)
{
    private readonly DebateIds _ids = DebateIds.Of(debate);

    /// <returns><c>null</c> if any text can be the answer.</returns>
    public ImmutableArray<(string Word, string Meaning)>? Of(Key key) => key.Value switch
    {
        Value.OneOf one => Words(key, one),
        Value.Scalar { Kind: var kind } => OfKind(kind),
        Value.List { Item: Value.Scalar { Kind: var kind } } => OfKind(kind),
        Value.IdMap { Ids: var kind } => OfKind(kind),
        _ => null,
    };

    public static ImmutableArray<(string Word, string Meaning)> Words(Key? key, Value.OneOf one) =>
        [.. one.Words.Select(word => (word, WordMeanings.Of(key, word)))];

    public ImmutableArray<(string Word, string Meaning)>? OfKind(ScalarKind kind)
    {
        var all = _ids.OfKind(kind);
        return kind switch
        {
            ScalarKind.IssueId => all,

            // Nobody argues against oneself.
            ScalarKind.StakeholderId => [.. all.Where(one => one.Id != owner)],
            ScalarKind.Argument => [.. all.Where(one => !IsOwn(one.Id))],
            ScalarKind.ArgumentId =>
            [
                .. from one in _ids.OfKind(ScalarKind.Argument)
                   where IsOwn(one.Id)
                   select (one.Id[(owner!.Length + 1)..], one.Meaning),
            ],

            // Those first that give the stakeholder a voice.
            ScalarKind.SourceId => [.. all.OrderByDescending(one => Speaks(one.Id))],
            _ => null,
        };
    }

    private bool IsOwn(string argument) => owner is not null && argument.StartsWith($"{owner}/", StringComparison.Ordinal);

    private bool Speaks(string source) => debate.Sources.Any(
        one => one.Id.Value == source && one.Describes.Any(speaker => speaker.Stakeholder.Value == owner));
}
