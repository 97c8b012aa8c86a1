using LawGov.Samples;
using LawGov.Samples.NationalRollup;

return SampleProgram.Run(args, RollupCommand.Run);
