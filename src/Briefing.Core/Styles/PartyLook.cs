using Briefing.Model.Themes;
using Briefing.Print.Layout;

namespace Briefing.Styles;

/// <summary>What a stakeholder is known by on the page.</summary>
internal sealed record PartyLook(MarkerShape Shape, Color Color);
