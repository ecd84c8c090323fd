using Briefing.Model;

namespace Briefing.Map;

/// <summary>A reply with its speaker.</summary>
/// <param name="From">Index of the stakeholder who replies, in the debate's order.</param>
/// <param name="Number">Counted from 1 over the replies of this stakeholder to the same argument.</param>
internal sealed record MappedReply(int From, int Number, Reply Reply);
