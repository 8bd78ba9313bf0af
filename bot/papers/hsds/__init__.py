"""The directory by HSDS 3.1, the Open Referral standard, for programs to exchange."""
