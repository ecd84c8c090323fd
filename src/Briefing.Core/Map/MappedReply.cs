namespace Briefing.Map;

/// <summary>A reply with its speaker.</summary>
/// <param name="From">Index of the replying stakeholder, in the order of the debate.</param>
/// <param name="Number">Counted from 1 among this stakeholder's replies to the argument.</param>
internal sealed record MappedReply(int From, int Number, Reply Reply);
