export { createSignIn, type SignInOptions } from './sign-in';
