using LawGov.Samples;
using LawGov.Samples.DeadlineDesk;

return SampleProgram.Run(args, DeskCommand.Run);
