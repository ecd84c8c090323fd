using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Format;

/// <summary>What the JSON of a debate says of the replies to an argument.</summary>
internal sealed record ArgumentData(
    Located<ArgumentReference>? Argument,
    Located<string>? Issue,
    Located<bool>? Unanswered,
    ImmutableArray<ReplyData> Replies,
    ImmutableArray<Located<string>> OwedBy);
