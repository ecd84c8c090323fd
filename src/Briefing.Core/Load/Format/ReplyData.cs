using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Format;

/// <summary>What the JSON of a debate says of a reply to an argument.</summary>
internal sealed record ReplyData(Located<string>? From, Located<ReplyKind>? Kind, Located<Basis>? Basis);
