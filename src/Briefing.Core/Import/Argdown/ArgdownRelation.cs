using Briefing.Text;

namespace Briefing.Import.Argdown;

/// <summary>How one element bears on another.</summary>
internal sealed record ArgdownRelation(ArgdownElement From, ArgdownRelationKind Kind, ArgdownElement To, TextSpan At);
