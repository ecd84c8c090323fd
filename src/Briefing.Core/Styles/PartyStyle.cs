using Briefing.Model.Themes;
using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>The marker and colour that identify a stakeholder.</summary>
internal sealed record PartyStyle(MarkerShape Shape, Color Color);
