namespace Briefing.Import.Argdown;

/// <summary>A relation of one element to another.</summary>
internal sealed record ArgdownRelation(ArgdownElement From, ArgdownRelationKind Kind, ArgdownElement To, TextSpan At);
