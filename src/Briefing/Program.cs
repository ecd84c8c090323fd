using Briefing.Cli;

return CommandLine.Run(args);
